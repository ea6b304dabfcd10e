package org.portal.syndication.xml;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document (XML 1.0, UTF-8) element by element; for one thread and one document.
 * Texts are escaped, and lose the characters that XML does not know.
 */
public final class XmlDocument {

  /** The JDK's own: what a server or a library registers may escape less. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  private XmlDocument() {
    try {
      writer = FACTORY.createXMLStreamWriter(text);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Writes a document.
   *
   * @param root the name of its first element
   * @param namespace the namespace of all elements without a prefix
   * @param content writes what the first element holds
   * @return the finished document
   */
  public static String write(String root, String namespace, Consumer<XmlDocument> content) {
    XmlDocument document = new XmlDocument();
    document.run(() -> document.writer.writeStartDocument("UTF-8", "1.0"));
    document.element(
        root,
        () -> {
          document.run(() -> document.writer.writeDefaultNamespace(namespace));
          content.accept(document);
        });
    document.run(document.writer::writeEndDocument);
    document.run(document.writer::close);
    return document.text.toString();
  }

  /** Declares a prefix; only before anything else in the element. */
  public XmlDocument namespace(String prefix, String uri) {
    run(() -> writer.writeNamespace(prefix, uri));
    return this;
  }

  /**
   * Adds an attribute to the element that has just been begun.
   *
   * @param value left out if null
   */
  public XmlDocument attribute(String name, String value) {
    if (value != null) {
      run(() -> writer.writeAttribute(name, XmlCharacters.clean(value)));
    }
    return this;
  }

  /**
   * Says the language of the element that has just been begun.
   *
   * @param tag BCP 47 tag; left out if null
   */
  public XmlDocument language(String tag) {
    if (tag != null) {
      run(() -> writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag));
    }
    return this;
  }

  /** Writes an element that holds more than text. */
  public XmlDocument element(String name, Runnable content) {
    run(() -> writer.writeStartElement(name));
    content.run();
    run(writer::writeEndElement);
    return this;
  }

  /** Writes an element that holds text. */
  public XmlDocument element(String name, String content) {
    return element(name, () -> text(content));
  }

  /** Writes text. */
  public XmlDocument text(String content) {
    run(() -> writer.writeCharacters(XmlCharacters.clean(content)));
    return this;
  }

  private void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
