package dev.mitra.stack;

import dev.mitra.testkit.ClassArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a JVM of the stack is started: small, and with its classes from an archive once there is one.
final class JavaCommand {

    private JavaCommand() {}

    static List<String> of(
            Heap heap, Compiler compiler, ClassArchive archive, String classPath, String main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(heap.options());
        command.addAll(List.of("-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(compiler.options());
        command.addAll(archive.options());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        // as in the manifest of what Quarkus packages, which a flat class path does not read
        for (var opened : List.of("java.lang", "java.nio", "jdk.internal.misc")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return command;
    }
}
