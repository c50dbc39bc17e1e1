package dev.mitra.order.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The fulfilment axis: the licences of the order.
public sealed interface Fulfilment {

    /// Nothing to do yet.
    record None() implements Fulfilment {}

    /// Nothing to issue: what was bought is a service, which begins with the release.
    ///
    /// @param since null before
    record Service(@Nullable Instant since) implements Fulfilment {}

    /// Released, licences expected.
    record Pending(Instant since) implements Fulfilment {}

    record Issued(Instant at) implements Fulfilment {}

    /// The licence mail was taken by SMTP.
    record Delivered(Instant at) implements Fulfilment {}

    /// Could not be issued; a staff task, the money is kept.
    record Held(String reason, Instant since) implements Fulfilment {}

    /// No valid licence is left.
    record Revoked(Instant at) implements Fulfilment {}

    default Fulfilment onRelease(Instant at) {
        return switch (this) {
            case None() -> new Pending(at);
            case Service(var since) -> new Service(since == null ? at : since);
            case Pending _, Issued _, Delivered _, Held _, Revoked _ -> this;
        };
    }

    /// Whether the buyer has what was bought.
    default boolean isThere() {
        return this instanceof Delivered || (this instanceof Service(var since) && since != null);
    }

    /// The mail may be reported before the issue: what is further on stays.
    default Fulfilment after(LicenseFact fact) {
        return switch (fact) {
            case LicenseFact.Issued(var at) ->
                switch (this) {
                    case None(), Pending _, Held _ -> new Issued(at);
                    case Issued _, Delivered _, Revoked _, Service _ -> this;
                };
            case LicenseFact.Delivered(var at) ->
                switch (this) {
                    case None(), Pending _, Held _, Issued _ -> new Delivered(at);
                    case Delivered _, Revoked _, Service _ -> this;
                };
            case LicenseFact.Failed(var reason, var at) ->
                switch (this) {
                    case None(), Pending _, Held _ -> new Held(reason, at);
                    case Issued _, Delivered _, Revoked _, Service _ -> this;
                };
            case LicenseFact.AllRevoked(var at) ->
                switch (this) {
                    case None(), Pending _, Held _, Issued _, Delivered _ -> new Revoked(at);
                    case Revoked _, Service _ -> this;
                };
        };
    }
}
