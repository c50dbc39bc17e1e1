package dev.mitra.faults;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A change of the methods of one class whose names begin like this: a lambda's name has a number at its
/// end.
///
/// @param type the class, `dev/mitra/...`
record Edit(String type, String method, Rewrite rewrite) {

    /// The class with all these edits.
    ///
    /// @throws IllegalStateException when one of them changes nothing: it no longer fits the product
    static byte[] apply(byte[] original, List<Edit> edits, ClassHierarchyResolver hierarchy) {
        // what a method no longer reaches is gone, and its tables of local variables would still speak of it
        var classFile = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(hierarchy), ClassFile.DebugElementsOption.DROP_DEBUG);
        var changed = original;
        for (var edit : edits) {
            changed = edit.apply(classFile, classFile.parse(changed));
        }
        return changed;
    }

    private byte[] apply(ClassFile classFile, ClassModel model) {
        var changes = new AtomicInteger();
        var transform = ClassTransform.transformingMethodBodies(
                found -> found.methodName().stringValue().startsWith(method), rewrite.counting(changes));
        var bytes = classFile.transformClass(model, transform);
        if (changes.get() == 0) {
            throw new IllegalStateException(type + "." + method + " has no place for this edit");
        }
        return bytes;
    }
}
