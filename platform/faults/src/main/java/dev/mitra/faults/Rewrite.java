package dev.mitra.faults;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// How the code of one method is changed. Each counts what it changed, so that an edit which no longer
/// finds its place in the product is noticed.
interface Rewrite {

    CodeTransform counting(AtomicInteger changes);

    /// Calls the hook before anything else happens.
    static Rewrite first(Consumer<CodeBuilder> hook) {
        return changes -> new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                hook.accept(code);
                changes.incrementAndGet();
            }

            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                code.with(element);
            }
        };
    }

    /// Calls the hook right after each call of this method.
    static Rewrite after(String called, Consumer<CodeBuilder> hook) {
        return calls(called, (code, call) -> {
            code.with(call);
            hook.accept(code);
        });
    }

    /// Drops the arguments of each call of this method and has the answer in its place.
    static Rewrite answer(String called, Consumer<CodeBuilder> answer) {
        return calls(called, (code, call) -> {
            for (var parameter : call.typeSymbol().parameterList().reversed()) {
                pop(code, TypeKind.from(parameter));
            }
            if (call.opcode() != Opcode.INVOKESTATIC) {
                code.pop();
            }
            answer.accept(code);
        });
    }

    /// Replaces the part of a text constant that matches.
    static Rewrite text(String part, String replacement) {
        var pattern = Pattern.compile(part, Pattern.LITERAL);
        return changes -> (code, element) -> {
            if (element instanceof ConstantInstruction.LoadConstantInstruction load
                    && load.constantValue() instanceof String text
                    && pattern.matcher(text).find()) {
                code.loadConstant(text.replace(part, replacement));
                changes.incrementAndGet();
            } else {
                code.with(element);
            }
        };
    }

    private static Rewrite calls(String called, Change change) {
        return changes -> (code, element) -> {
            if (element instanceof InvokeInstruction call && call.name().equalsString(called)) {
                change.make(code, call);
                changes.incrementAndGet();
            } else {
                code.with(element);
            }
        };
    }

    private static void pop(CodeBuilder code, TypeKind kind) {
        if (kind.slotSize() == 2) {
            code.pop2();
        } else {
            code.pop();
        }
    }

    /// What stands in the place of a call.
    interface Change {
        void make(CodeBuilder code, InvokeInstruction call);
    }
}
