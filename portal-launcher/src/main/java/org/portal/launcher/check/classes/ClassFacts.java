package org.portal.launcher.check.classes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a class file says of its class. Names of classes have slashes, as in the file.
 *
 * @param name the class
 * @param superclass the class above it
 * @param interfaces the interfaces that it names itself
 * @param isAbstract whether it has no instances: an interface, an abstract class
 * @param release the release of Java that it needs, for example 17
 * @param annotations the annotations of the class itself
 * @param memberAnnotations those of its fields, methods and parameters
 * @param references every class that it names
 * @param members what it calls or reads of other classes
 * @param texts the texts in its code
 */
public record ClassFacts(
    String name,
    String superclass,
    List<String> interfaces,
    boolean isAbstract,
    int release,
    List<AnnotationFacts> annotations,
    List<AnnotationFacts> memberAnnotations,
    Set<String> references,
    Set<Member> members,
    Set<String> texts) {

  /**
   * A method or field of a class.
   *
   * @param owner the class
   * @param name its name
   * @param descriptor its types
   */
  public record Member(String owner, String name, String descriptor) {
    /** The class and the name, for people. */
    public String shown() {
      return owner.replace('/', '.') + "." + name;
    }
  }

  /**
   * An annotation.
   *
   * @param type the annotation's class
   * @param values what it says, by name; several texts for a list, nested annotations left out
   */
  public record AnnotationFacts(String type, Map<String, List<String>> values) {
    /** The values of that name, empty if it says none. */
    public List<String> value(String valueName) {
      return values.getOrDefault(valueName, List.of());
    }
  }

  /** The class's name with dots. */
  public String shownName() {
    return name.replace('/', '.');
  }

  /** The package with slashes, empty for none. */
  public String packageName() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /** Whether the class itself has the annotation. */
  public boolean has(String annotation) {
    return annotations.stream().anyMatch(one -> one.type().equals(annotation));
  }
}
