package org.portal.launcher.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.portal.launcher.generation.Generation;
import org.portal.launcher.generation.GenerationCommands;
import org.portal.launcher.generation.GenerationFolder;
import org.portal.launcher.generation.GenerationListener;
import org.portal.launcher.generation.GenerationRole;
import org.portal.launcher.generation.ModuleSelection;
import org.portal.launcher.modules.ModuleSet;

/** Starts generations, knows those that live, and clears up after them. */
final class Fleet {
  private final NodeFolders folders;
  private final Map<String, String> properties;
  private final GenerationCommands commands;
  private final Consumer<String> log;
  private final GenerationListener listener;
  private final List<Member> members = new ArrayList<>();
  private int lastNumber;

  /**
   * @param properties the system properties of every generation
   * @param listener is told what they say
   */
  Fleet(
      NodeFolders folders,
      Map<String, String> properties,
      GenerationCommands commands,
      Consumer<String> log,
      GenerationListener listener) {
    this.folders = folders;
    this.properties = Map.copyOf(properties);
    this.commands = commands;
    this.log = log;
    this.listener = listener;
  }

  /** Numbers up to this one are taken. */
  void countFrom(int number) {
    lastNumber = number;
  }

  /**
   * Starts a generation.
   *
   * @param modules the set that it is to run; empty for the modules that come with the portal
   * @param more system properties beside or in place of the usual ones
   */
  Member start(GenerationRole role, Optional<ModuleSet> modules, Map<String, String> more)
      throws IOException {
    lastNumber++;
    Map<String, String> all = new TreeMap<>(properties);
    all.putAll(more);
    GenerationFolder folder = GenerationFolder.numbered(folders.run(), lastNumber);
    ModuleSelection selection = folders.moduleStore().selection(modules);
    folder.create(all, selection);
    DatabaseTrouble trouble = new DatabaseTrouble(folders);
    log.accept(
        "supervisor: generation %d starts%s"
            .formatted(
                lastNumber, modules.map(set -> " with module set " + set.number()).orElse("")));
    Generation generation =
        Generation.start(
            lastNumber,
            folder,
            commands.of(modules.map(ModuleSet::distribution), role),
            line -> {
              log.accept(line);
              trouble.look(line);
            },
            listener);
    Member member = new Member(generation, modules, trouble);
    members.add(member);
    return member;
  }

  /** The member with this generation. */
  Member of(Generation generation) {
    return members.stream()
        .filter(member -> member.generation() == generation)
        .findFirst()
        .orElseThrow();
  }

  /** Whether none lives. */
  boolean isEmpty() {
    return members.isEmpty();
  }

  /** Those that live. */
  List<Member> members() {
    return List.copyOf(members);
  }

  /** Clears up after one whose process has ended. */
  void ended(Member member, int status) {
    member.markEnded();
    members.remove(member);
    log.accept("supervisor: generation %d ended with status %d".formatted(member.number(), status));
    remove(GenerationFolder.numbered(folders.run(), member.number()));
  }

  /** Removes the folder of a generation that is gone. */
  void remove(GenerationFolder folder) {
    try {
      LeftOvers.remove(folder.path());
    } catch (IOException e) {
      log.accept("supervisor: " + folder.path() + " could not be removed: " + e.getMessage());
    }
  }
}
