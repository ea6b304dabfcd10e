package org.portal.delivery.internal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer that is kept instead of sent; headers and status stay with the real one's owner. */
final class BufferedAnswer extends HttpServletResponseWrapper {

  /** A page for people is a hundredth of it. */
  static final int LARGEST = 8 * 1024 * 1024;

  private final ByteArrayOutputStream bytes = new Bounded();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
  private int failedStatus;

  BufferedAnswer(HttpServletResponse response) {
    super(response);
  }

  /** Takes no more than a page may have. */
  private static final class Bounded extends ByteArrayOutputStream {

    Bounded() {
      super(32 * 1024);
    }

    @Override
    public synchronized void write(int value) {
      check(1);
      super.write(value);
    }

    @Override
    public synchronized void write(byte[] values, int offset, int length) {
      check(length);
      super.write(values, offset, length);
    }

    private void check(int more) {
      if (count + more > LARGEST) {
        throw new PageTooLargeException((long) count + more, LARGEST);
      }
    }
  }

  byte[] bytes() {
    writer.flush();
    return bytes.toByteArray();
  }

  /** The status of an error that the view reported, 0 if none. */
  int failedStatus() {
    return failedStatus;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("a view is rendered at once");
      }

      @Override
      public void write(int value) {
        bytes.write(value);
      }

      @Override
      public void write(byte[] values, int offset, int length) {
        bytes.write(values, offset, length);
      }
    };
  }

  @Override
  public void sendError(int status, String message) {
    failedStatus = status;
  }

  @Override
  public void sendError(int status) {
    failedStatus = status;
  }

  @Override
  public void setStatus(int status) {
    if (status >= 400) {
      failedStatus = status;
    }
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void reset() {
    resetBuffer();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    bytes.reset();
  }

  @Override
  public int getBufferSize() {
    return 32 * 1024;
  }

  @Override
  public void setBufferSize(int size) {
    // grows as needed
  }

  @Override
  public void setContentLength(int length) {
    // known when it is sent
  }

  @Override
  public void setContentLengthLong(long length) {
    // known when it is sent
  }

  @Override
  public void setHeader(String name, String value) {
    // the pipeline sets the headers
  }

  @Override
  public void addHeader(String name, String value) {
    // the pipeline sets the headers
  }

  @Override
  public void setContentType(String type) {
    // the pipeline sets the headers
  }

  @Override
  public void setCharacterEncoding(String charset) {
    // always UTF-8
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }
}
