package dev.mitra.order.order;

/// The answer to the wish to ship an order to somebody else, which is possible before its release.
public sealed interface Redirection {

    record Accepted() implements Redirection {}

    record AlreadyReleased() implements Redirection {}

    record AlreadyCancelled() implements Redirection {}

    /// The new mailbox is the reseller's own (R5.1).
    record OwnMailbox() implements Redirection {}

    /// Its lines renew, upgrade or support licences of the customer of before.
    record NamesLicenses() implements Redirection {}

    /// Its prices have what an opportunity with another firm adds (R11.4).
    record PricedForOtherFirm(String company) implements Redirection {}

    record NoSuchOrder() implements Redirection {}

    static Redirection of(Progress progress) {
        return switch (progress.release()) {
            case Release.Waiting() -> new Accepted();
            case Release.Cancelled _ -> new AlreadyCancelled();
            case Release.Released _, Release.Returned _ -> new AlreadyReleased();
        };
    }
}
