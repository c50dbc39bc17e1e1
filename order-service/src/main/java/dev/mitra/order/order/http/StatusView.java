package dev.mitra.order.order.http;

import dev.mitra.order.order.Fulfilment;
import dev.mitra.order.order.Payment;
import dev.mitra.order.order.Progress;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.http.OrderView.FulfilmentState;
import dev.mitra.order.order.http.OrderView.PaymentState;
import dev.mitra.order.order.http.OrderView.ReleaseState;
import org.jspecify.annotations.Nullable;

/// Names the state of each axis.
final class StatusView {

    private StatusView() {}

    static OrderView.Status of(Progress progress) {
        return new OrderView.Status(
                payment(progress.payment()),
                release(progress.release()),
                fulfilment(progress.fulfilment()),
                progress.hold() != null,
                reason(progress));
    }

    private static PaymentState payment(Payment payment) {
        return switch (payment) {
            case Payment.Unpaid() -> PaymentState.UNPAID;
            case Payment.Paid _ -> PaymentState.PAID;
            case Payment.Reversed() -> PaymentState.REVERSED;
            case Payment.Credited() -> PaymentState.CREDITED;
        };
    }

    private static ReleaseState release(Release release) {
        return switch (release) {
            case Release.Waiting() -> ReleaseState.WAITING;
            case Release.Released _ -> ReleaseState.RELEASED;
            case Release.Cancelled _ -> ReleaseState.CANCELLED;
            case Release.Returned _ -> ReleaseState.RETURNED;
        };
    }

    private static FulfilmentState fulfilment(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case Fulfilment.None() -> FulfilmentState.NONE;
            case Fulfilment.Service(var since) -> since == null ? FulfilmentState.NONE : FulfilmentState.DELIVERED;
            case Fulfilment.Pending _ -> FulfilmentState.PENDING;
            case Fulfilment.Issued _ -> FulfilmentState.ISSUED;
            case Fulfilment.Delivered _ -> FulfilmentState.DELIVERED;
            case Fulfilment.Held _ -> FulfilmentState.HELD;
            case Fulfilment.Revoked _ -> FulfilmentState.REVOKED;
        };
    }

    private static @Nullable String reason(Progress progress) {
        return switch (progress.release()) {
            case Release.Cancelled cancelled -> cancelled.reason();
            case Release.Returned returned -> returned.reason();
            case Release.Waiting(), Release.Released _ -> heldBecause(progress);
        };
    }

    private static @Nullable String heldBecause(Progress progress) {
        if (progress.hold() != null) {
            return progress.hold().reason();
        }
        return progress.fulfilment() instanceof Fulfilment.Held held ? held.reason() : null;
    }
}
