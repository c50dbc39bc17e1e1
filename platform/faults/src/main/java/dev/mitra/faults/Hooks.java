package dev.mitra.faults;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;

/// The code that edits put in place.
final class Hooks {

    private static final ClassDesc REACH = ClassDesc.of("dev.mitra.faults.Reach");
    private static final ClassDesc MISTAKES = ClassDesc.of("dev.mitra.faults.Mistakes");
    private static final ClassDesc MONEY = ClassDesc.of("dev.mitra.kernel.Money");
    private static final ClassDesc FUTURE_STATE = ClassDesc.of("java.util.concurrent.Future$State");
    private static final ClassDesc ORDER_LINE = ClassDesc.of("dev.mitra.license.issue.OrderLine");
    private static final ClassDesc PAID = ClassDesc.of("dev.mitra.order.order.Payment$Paid");
    private static final ClassDesc RELEASED = ClassDesc.of("dev.mitra.order.order.Release$Released");
    private static final ClassDesc BASIS = ClassDesc.of("dev.mitra.order.order.Basis");
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;

    private Hooks() {}

    static Consumer<CodeBuilder> reach(String point) {
        var type = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);
        return code -> code.loadConstant(point).invokestatic(REACH, "at", type);
    }

    /// `Mistakes.acknowledge(records, partitions)`, of a method with these two arguments.
    static Consumer<CodeBuilder> acknowledgeFirst() {
        var type = MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT, OBJECT);
        return code -> code.aload(1).aload(2).invokestatic(MISTAKES, "acknowledge", type);
    }

    static Consumer<CodeBuilder> sendMails() {
        var type = MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT);
        return code -> code.aload(0).invokestatic(MISTAKES, "sendMails", type);
    }

    static Consumer<CodeBuilder> withPrice() {
        var type = MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_String);
        return code -> code.invokestatic(MISTAKES, "priced", type);
    }

    static Consumer<CodeBuilder> aCentMore() {
        var type = MethodTypeDesc.of(OBJECT, OBJECT);
        return code -> code.invokestatic(MISTAKES, "aCentMore", type).checkcast(MONEY);
    }

    static Consumer<CodeBuilder> success() {
        return code -> code.getstatic(FUTURE_STATE, "SUCCESS", FUTURE_STATE);
    }

    static Consumer<CodeBuilder> yes() {
        return code -> code.iconst_1().ireturn();
    }

    static Consumer<CodeBuilder> oneSeatMore() {
        return code -> code.aload(0)
                .getfield(ORDER_LINE, "quantity", ConstantDescs.CD_int)
                .iconst_1()
                .iadd()
                .ireturn();
    }

    /// Of `Release.onPayment(payment, at)`: released by any payment, whatever was before.
    static Consumer<CodeBuilder> releaseWhenPaid() {
        var instant = ClassDesc.of("java.time.Instant");
        var made = MethodTypeDesc.of(ConstantDescs.CD_void, BASIS, instant);
        return code -> code.aload(1)
                .instanceOf(PAID)
                .ifThen(paid -> paid.new_(RELEASED)
                        .dup()
                        .getstatic(BASIS, "PAID", BASIS)
                        .aload(2)
                        .invokespecial(RELEASED, "<init>", made)
                        .areturn());
    }
}
