package org.portal.launcher.check.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.portal.launcher.check.classes.ClassFacts.AnnotationFacts;
import org.portal.launcher.check.classes.ClassFacts.Member;

/** Reads one class file. */
final class ClassReading extends ClassVisitor {
  private static final int API = Opcodes.ASM9;

  /** Class files of Java 17 have the number 61, and so on. */
  private static final int FIRST_RELEASE = 44;

  private static final int CLASS_TAG = 7;
  private static final int NAME_AND_TYPE_TAG = 12;
  private static final int METHOD_TYPE_TAG = 16;

  private String name = "";
  private String superclass = "";
  private List<String> interfaces = List.of();
  private boolean isAbstract;
  private int release;
  private final List<AnnotationFacts> annotations = new ArrayList<>();
  private final List<AnnotationFacts> memberAnnotations = new ArrayList<>();
  private final Set<String> references = new LinkedHashSet<>();
  private final Set<Member> members = new LinkedHashSet<>();
  private final Set<String> texts = new LinkedHashSet<>();

  private ClassReading() {
    super(API);
  }

  /**
   * Reads the bytes of a class file.
   *
   * @throws IllegalArgumentException if they are none, or of a release of Java that is not known
   */
  static ClassFacts read(byte[] bytes) {
    try {
      ClassReader reader = new ClassReader(bytes);
      ClassReading reading = new ClassReading();
      reading.readPool(reader);
      reader.accept(reading, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return reading.facts();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("the bytes are no class", e);
    }
  }

  private ClassFacts facts() {
    references.remove(name);
    return new ClassFacts(
        name,
        superclass,
        interfaces,
        isAbstract,
        release,
        List.copyOf(annotations),
        List.copyOf(memberAnnotations),
        Set.copyOf(references),
        Set.copyOf(members),
        Set.copyOf(texts));
  }

  /** Every class that the constants name, also those that no instruction uses. */
  private void readPool(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int offset = reader.getItem(i);
      if (offset == 0) {
        continue;
      }
      switch (reader.readByte(offset - 1)) {
        case CLASS_TAG -> refer(Type.getObjectType(reader.readUTF8(offset, buffer)));
        case NAME_AND_TYPE_TAG -> refer(reader.readUTF8(offset + 2, buffer));
        case METHOD_TYPE_TAG -> refer(reader.readUTF8(offset, buffer));
        default -> {
          // names no class
        }
      }
    }
  }

  private void refer(String descriptor) {
    refer(Type.getType(descriptor));
  }

  private void refer(Type type) {
    switch (type.getSort()) {
      case Type.OBJECT -> references.add(type.getInternalName());
      case Type.ARRAY -> refer(type.getElementType());
      case Type.METHOD -> {
        refer(type.getReturnType());
        List.of(type.getArgumentTypes()).forEach(this::refer);
      }
      default -> {
        // a number or the like
      }
    }
  }

  @Override
  public void visit(
      int version,
      int access,
      String className,
      String signature,
      String above,
      String[] implemented) {
    name = className;
    superclass = above == null ? "" : above;
    interfaces = implemented == null ? List.of() : List.of(implemented);
    isAbstract = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0;
    release = (version & 0xffff) - FIRST_RELEASE;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new Annotation(descriptor, annotations);
  }

  @Override
  public FieldVisitor visitField(
      int access, String field, String descriptor, String signature, Object value) {
    refer(descriptor);
    if (value instanceof String text) {
      texts.add(text);
    }
    return new FieldVisitor(API) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return new Annotation(annotation, memberAnnotations);
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    refer(descriptor);
    return new Code();
  }

  private final class Code extends MethodVisitor {
    Code() {
      super(API);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return new Annotation(descriptor, memberAnnotations);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      return new Annotation(descriptor, memberAnnotations);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean isInterface) {
      use(owner, method, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
      use(owner, field, descriptor);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String method, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof Handle handle) {
          use(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (argument instanceof String text) {
          texts.add(text);
        }
      }
    }

    private void use(String owner, String member, String descriptor) {
      if (!owner.startsWith("[")) {
        members.add(new Member(owner, member, descriptor));
      }
    }
  }

  /** Gathers what an annotation says; lists and single values alike. */
  private final class Annotation extends AnnotationVisitor {
    private final List<AnnotationFacts> into;
    private final String type;
    private final Map<String, List<String>> values = new HashMap<>();

    Annotation(String descriptor, List<AnnotationFacts> into) {
      super(API);
      this.type = Type.getType(descriptor).getInternalName();
      this.into = into;
      references.add(type);
    }

    @Override
    public void visit(String valueName, Object value) {
      add(valueName, value instanceof Type named ? named.getInternalName() : value.toString());
    }

    @Override
    public void visitEnum(String valueName, String descriptor, String value) {
      add(valueName, value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String valueName, String descriptor) {
      return new Annotation(descriptor, into);
    }

    @Override
    public AnnotationVisitor visitArray(String valueName) {
      return new AnnotationVisitor(API) {
        @Override
        public void visit(String unused, Object value) {
          Annotation.this.visit(valueName, value);
        }

        @Override
        public void visitEnum(String unused, String descriptor, String value) {
          add(valueName, value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String unused, String descriptor) {
          return new Annotation(descriptor, into);
        }
      };
    }

    private void add(String valueName, String value) {
      values.computeIfAbsent(valueName, unused -> new ArrayList<>()).add(value);
    }

    @Override
    public void visitEnd() {
      into.add(new AnnotationFacts(type, Map.copyOf(values)));
    }
  }
}
