package dev.mitra.faults;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Started by `-javaagent:mitra-faults.jar=FOLDER[,DEFECT...]`, which only a throwaway stack does.
public final class FaultAgent {

    /// What the configuration of the services takes for true.
    private static final Set<String> TRUE = Set.of("TRUE", "1", "YES", "Y", "ON", "JA", "J", "SI", "SIM", "OUI");

    private FaultAgent() {}

    /// @param arguments where points are armed, and which defects the product shall have
    public static void premain(String arguments, Instrumentation instrumentation) {
        if (isProduction(System.getenv(), System.getProperty("mitra.production", ""))) {
            throw new IllegalStateException("there are no failure points in production");
        }
        var words = arguments.split(",");
        Reach.in(Path.of(words[0]));
        var edits = new ArrayList<Edit>();
        for (var defect : List.of(words).subList(1, words.length)) {
            edits.addAll(Defect.valueOf(defect).edits());
        }
        Arrays.stream(FailurePoint.values()).map(FailurePoint::edit).forEach(edits::add);
        instrumentation.addTransformer(new Weaver(edits));
    }

    /// Which points and defects no longer fit the product, with the reason.
    ///
    /// @param product where its classes are found
    public static List<String> misfits(ClassLoader product) {
        var misfits = new ArrayList<String>();
        for (var point : FailurePoint.values()) {
            misfit(List.of(point.edit()), product).ifPresent(why -> misfits.add(point + ": " + why));
        }
        for (var defect : Defect.values()) {
            misfit(defect.edits(), product).ifPresent(why -> misfits.add(defect + ": " + why));
        }
        return misfits;
    }

    private static Optional<String> misfit(List<Edit> edits, ClassLoader product) {
        try {
            for (var edit : edits) {
                try (var original = product.getResourceAsStream(edit.type() + ".class")) {
                    if (original == null) {
                        return Optional.of("there is no " + edit.type());
                    }
                    var hierarchy = ClassHierarchyResolver.ofResourceParsing(product);
                    var bytes = Edit.apply(original.readAllBytes(), List.of(edit), hierarchy);
                    var errors = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy))
                            .verify(bytes);
                    if (!errors.isEmpty()) {
                        return Optional.of(errors.toString());
                    }
                    new Trying(product).load(bytes);
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException | ClassFormatError e) {
            return Optional.of(String.valueOf(e));
        }
    }

    /// Lets the JVM read an edited class, since it refuses more than a verifier does.
    private static final class Trying extends ClassLoader {

        Trying(ClassLoader product) {
            super(product);
        }

        void load(byte[] bytes) {
            try {
                defineClass(null, bytes, 0, bytes.length);
            } catch (ClassFormatError unreadable) {
                throw unreadable;
            } catch (LinkageError apartFromItsPackage) {
                // it was read; what it belongs to is loaded by another loader
                System.getLogger(FaultAgent.class.getName())
                        .log(System.Logger.Level.DEBUG, "apart", apartFromItsPackage);
            }
        }
    }

    /// Whichever of the two says so: the property has precedence with the services, and a doubt is enough here.
    static boolean isProduction(Map<String, String> environment, String property) {
        return isTrue(property) || isTrue(environment.getOrDefault("MITRA_PRODUCTION", ""));
    }

    private static boolean isTrue(String text) {
        return TRUE.contains(text.strip().toUpperCase(Locale.ROOT));
    }
}
