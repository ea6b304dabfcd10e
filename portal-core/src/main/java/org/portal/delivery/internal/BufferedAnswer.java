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

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
  private int failedStatus;

  BufferedAnswer(HttpServletResponse response) {
    super(response);
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
