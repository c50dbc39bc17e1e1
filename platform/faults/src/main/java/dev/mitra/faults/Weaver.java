package dev.mitra.faults;

import java.lang.classfile.ClassHierarchyResolver;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Edits classes as they are loaded. A class that cannot be edited ends the process: a proof without its
/// points or without its defect would prove nothing.
final class Weaver implements ClassFileTransformer {

    private static final int UNUSABLE = 70;
    private final Map<String, List<Edit>> edits;

    Weaver(List<Edit> edits) {
        this.edits = edits.stream().collect(Collectors.groupingBy(Edit::type));
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String type,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] original) {
        var wanted = type == null ? null : edits.get(type);
        if (wanted == null) {
            return null;
        }
        try {
            var hierarchy = ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
                    .orElse(ClassHierarchyResolver.defaultResolver());
            return Edit.apply(original, wanted, hierarchy);
        } catch (RuntimeException e) {
            System.err.println("mitra-faults: " + type + ": " + e);
            Runtime.getRuntime().halt(UNUSABLE);
            return null;
        }
    }
}
