package dev.mitra.reseller.reseller;

import dev.mitra.reseller.programme.Brand;
import java.time.LocalDate;
import java.util.List;

/// A reseller. Each state is a type; what a state does not allow is refused by default.
public sealed interface Reseller {

    enum Status {
        APPLICANT,
        DECLINED,
        APPROVED,
        ACTIVE,
        SUSPENDED
    }

    Dossier dossier();

    Status status();

    default Move approve(boolean specialised, Rate rate) {
        return new Move.Refused(status());
    }

    default Move decline() {
        return new Move.Refused(status());
    }

    default Move acceptPolicy(String version) {
        return new Move.Refused(status());
    }

    default Move verifyListing(Listing listing) {
        return new Move.Refused(status());
    }

    default Move changeRate(Rate rate) {
        return new Move.Refused(status());
    }

    default Move changeProfile(Profile profile) {
        return new Move.Refused(status());
    }

    default Move suspend(String reason) {
        return new Move.Refused(status());
    }

    default Move reinstate() {
        return new Move.Refused(status());
    }

    /// R2.6: an approved reseller to whom nothing is missing is ACTIVE; any other stays as it is.
    default Reseller settled(List<Brand> brands, LocalDate today) {
        return this;
    }

    /// Its application is not decided yet.
    record Applicant(Dossier dossier) implements Reseller {
        @Override
        public Status status() {
            return Status.APPLICANT;
        }

        @Override
        public Move approve(boolean specialised, Rate rate) {
            return new Move.Done(new Approved(dossier.found(specialised, rate)));
        }

        @Override
        public Move decline() {
            return new Move.Done(new Declined(dossier));
        }

        @Override
        public Move acceptPolicy(String version) {
            return new Move.Done(new Applicant(dossier.accepted(version)));
        }
    }

    /// Its application was rejected. Whoever applies again becomes a new one.
    record Declined(Dossier dossier) implements Reseller {
        @Override
        public Status status() {
            return Status.DECLINED;
        }
    }

    record Approved(Dossier dossier) implements Admitted {
        @Override
        public Status status() {
            return Status.APPROVED;
        }

        @Override
        public Approved with(Dossier changed) {
            return new Approved(changed);
        }

        @Override
        public Reseller settled(List<Brand> brands, LocalDate today) {
            return dossier.missing(brands, today).isEmpty() ? new Active(dossier) : this;
        }
    }

    /// It may order (R2.7).
    record Active(Dossier dossier) implements Admitted {
        @Override
        public Status status() {
            return Status.ACTIVE;
        }

        @Override
        public Active with(Dossier changed) {
            return new Active(changed);
        }

        @Override
        public Move suspend(String reason) {
            return new Move.Done(new Suspended(dossier, reason));
        }
    }

    /// Open orders finish, new ones are refused. No matter of standing.
    record Suspended(Dossier dossier, String reason) implements Admitted {
        @Override
        public Status status() {
            return Status.SUSPENDED;
        }

        @Override
        public Suspended with(Dossier changed) {
            return new Suspended(changed, reason);
        }

        @Override
        public Move reinstate() {
            return new Move.Done(new Active(dossier));
        }
    }

    /// What every reseller may do once its application is approved.
    sealed interface Admitted extends Reseller {

        Admitted with(Dossier changed);

        @Override
        default Move acceptPolicy(String version) {
            return new Move.Done(with(dossier().accepted(version)));
        }

        @Override
        default Move verifyListing(Listing listing) {
            return new Move.Done(with(dossier().with(listing)));
        }

        @Override
        default Move changeRate(Rate rate) {
            return new Move.Done(with(dossier().with(rate)));
        }

        @Override
        default Move changeProfile(Profile profile) {
            return new Move.Done(with(dossier().with(profile)));
        }
    }
}
