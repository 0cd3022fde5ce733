package ringside.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The program and its libraries, as they were built, but for classes of Java 5.
///
/// picocli is compiled for Java 5, whose classes have no stack maps; the JVM neither keeps them in
/// an AOT cache nor checks them quickly, which is a quarter of the time of `ringside --version`.
/// Such classes are given stack maps and the version of Java 8; their code stays as it is.
final class Libraries {
    private static final int JAVA_6 = 50;
    private static final int JAVA_8 = 52;

    private Libraries() {}

    static void copy(Recipe recipe) throws IOException {
        Files.createDirectories(recipe.app());
        Files.copy(recipe.program(), recipe.app().resolve("ringside.jar"));
        for (var jar : recipe.libraries()) {
            var copy = recipe.app().resolve(jar.getFileName());
            if (isOld(jar)) renew(jar, copy);
            else Files.copy(jar, copy);
        }
    }

    private static boolean isOld(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(Libraries::isClass).toList())
                if (version(bytes(zip, entry)) < JAVA_6) return true;
            return false;
        }
    }

    private static void renew(Path jar, Path copy) throws IOException {
        try (var zip = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            var classes = ClassHierarchyResolver.ofResourceParsing(name -> in(zip, name));
            var tool =
                    ClassFile.of(
                            ClassFile.ConstantPoolSharingOption.NEW_POOL,
                            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                            ClassFile.ClassHierarchyResolverOption.of(
                                    classes.orElse(ClassHierarchyResolver.defaultResolver())));
            for (var entry : zip.stream().toList()) {
                var old = bytes(zip, entry);
                var same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                out.putNextEntry(same);
                out.write(isClass(entry) && version(old) < JAVA_6 ? renewed(tool, old) : old);
            }
        }
    }

    private static byte[] renewed(ClassFile tool, byte[] old) {
        return tool.transformClass(
                tool.parse(old),
                ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                        .andThen(ClassTransform.endHandler(made -> made.withVersion(JAVA_8, 0))));
    }

    private static java.io.InputStream in(ZipFile zip, java.lang.constant.ClassDesc name) {
        var text = name.descriptorString();
        var entry = zip.getEntry(text.substring(1, text.length() - 1) + ".class");
        try {
            return entry == null ? null : zip.getInputStream(entry);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().endsWith("-info.class");
    }

    private static int version(byte[] type) {
        return (type[6] & 255) << 8 | type[7] & 255;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
