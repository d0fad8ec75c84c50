package org.dateline.load;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/**
 * Finds the files below a root, folder by folder. Hidden files and folders (those whose name begins with a dot) and the
 * {@code README.md} at the top of a folder, which speaks of the folder, are passed over. Links are followed, loops are not.
 */
public final class SourceWalker {
    /** What the walker meets. */
    public interface Visitor {
        /** Takes a file; false stops the walk. */
        boolean file(SourceFile file);

        /** Takes something that cannot be read, and one sentence why. */
        void unreadable(String name, String key, String reason);
    }

    private SourceWalker() {}

    /** Walks a root; what cannot be read is told to the visitor and the walk goes on. */
    public static void walk(SourceRoot root, Visitor visitor) throws IOException {
        Path top = root.path();
        if (!Files.exists(top)) {
            visitor.unreadable(
                    root.name(), root.key(), "There is no file or folder " + root.name() + "; check the path.");
            return;
        }
        Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean note = file.getFileName().toString().equals("README.md") && top.equals(file.getParent());
                if (note || isHidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                if (!attributes.isRegularFile()) {
                    visitor.unreadable(
                            name(root.name(), file),
                            name(root.key(), file),
                            "It is not a regular file but a device, pipe or socket, which cannot be loaded.");
                    return FileVisitResult.CONTINUE;
                }
                SourceFile source = new SourceFile(
                        file,
                        name(root.name(), file),
                        name(root.key(), file),
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis());
                return visitor.file(source) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                String reason = e instanceof FileSystemLoopException
                        ? "It is a link to a folder above it, which is loaded already."
                        : "It cannot be opened (" + FileProblem.of(e) + "); check its permissions.";
                visitor.unreadable(name(root.name(), file), name(root.key(), file), reason);
                return FileVisitResult.CONTINUE;
            }

            private boolean isHidden(Path path) {
                return !path.equals(top) && path.getFileName().toString().startsWith(".");
            }

            private String name(String base, Path file) {
                return file.equals(top) ? base : base + "/" + top.relativize(file);
            }
        });
    }
}
