package dev.mitra.order.order;

import java.time.Instant;

/// The answer to a wish to cancel (silent point 4): a reseller cancels what is neither paid nor released, staff
/// what is not released. What is released is returned instead.
public sealed interface Cancellation {

    record Accepted(Progress progress) implements Cancellation {}

    record AlreadyCancelled() implements Cancellation {}

    record AlreadyReleased() implements Cancellation {}

    record AlreadyPaid() implements Cancellation {}

    /// Nobody may see such an order, or there is none.
    record NoSuchOrder() implements Cancellation {}

    static Cancellation of(Progress progress, Requester by, String reason, Instant at) {
        return switch (progress.release()) {
            case Release.Cancelled _ -> new AlreadyCancelled();
            case Release.Released _, Release.Returned _ -> new AlreadyReleased();
            case Release.Waiting() ->
                switch (progress.payment()) {
                    case Payment.Unpaid() -> new Accepted(progress.cancelled(reason, at));
                    case Payment.Paid _, Payment.Reversed(), Payment.Credited() ->
                        by == Requester.STAFF ? new Accepted(progress.cancelled(reason, at)) : new AlreadyPaid();
                };
        };
    }
}
