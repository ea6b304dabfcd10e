package org.portal.asset.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portal.asset.AssetFiles;

/** Files that are only in memory, and counts how often they are read. */
final class MemoryFiles implements AssetFiles {

  final SortedMap<String, byte[]> contents = new TreeMap<>();
  int reads;

  MemoryFiles with(String name, String text) {
    contents.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  @Override
  public Optional<byte[]> read(String name) {
    reads++;
    return Optional.ofNullable(contents.get(name));
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(contents.keySet());
  }
}
