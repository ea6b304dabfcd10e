package org.portal.launcher.check.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A small XML file, read without following anything that it points to. */
final class XmlFile {
  private final Element root;

  private XmlFile(Element root) {
    this.root = root;
  }

  /**
   * Reads it.
   *
   * @throws IOException if it is no XML, or declares entities
   */
  static XmlFile read(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // which prints nothing
      return new XmlFile(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK has such a parser", e);
    }
  }

  /** The names of the elements below the root. */
  List<String> children() {
    return elements(root).stream().map(Element::getLocalName).toList();
  }

  /** The texts of the elements of that name below a child of the root. */
  List<String> texts(String child, String name) {
    List<String> texts = new ArrayList<>();
    for (Element element : elements(root)) {
      if (element.getLocalName().equals(child)) {
        for (Element inner : elements(element)) {
          if (inner.getLocalName().equals(name)) {
            texts.add(inner.getTextContent().strip());
          }
        }
      }
    }
    return texts;
  }

  /** The value of an attribute of the root, empty if there is none. */
  String attribute(String name) {
    return root.getAttribute(name);
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
