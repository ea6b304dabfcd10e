package org.portal.launcher.check.classes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class of the portal as others may use it.
 *
 * @param above the class and the interfaces above it
 * @param members its methods and fields, each with its types
 */
record ApiClass(List<String> above, Set<String> members) {

  static ApiClass read(byte[] bytes) {
    List<String> above = new ArrayList<>();
    Set<String> members = new HashSet<>();
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String superclass,
                  String[] interfaces) {
                above.add(superclass);
                above.addAll(List.of(interfaces));
              }

              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String types, String signature, String[] thrown) {
                members.add(name + types);
                return null;
              }

              @Override
              public FieldVisitor visitField(
                  int access, String name, String types, String signature, Object value) {
                members.add(name + types);
                return null;
              }
            },
            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return new ApiClass(List.copyOf(above), Set.copyOf(members));
  }

  boolean has(ClassFacts.Member member) {
    return members.contains(member.name() + member.descriptor());
  }
}
