package dev.mitra.reseller.reseller;

import dev.mitra.kernel.AccountId;
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
        SUSPENDED,
        LEFT
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

    default Move leave(String reason) {
        return new Move.Refused(status());
    }

    /// Staff looked for a brand on its site and did not find it.
    default Move loseListing(Brand brand) {
        return new Move.Refused(status());
    }

    /// Another rate than the default waits for a second member of sales.
    default Move proposeRate(RateProposal proposal) {
        return new Move.Refused(status());
    }

    /// @param today the earliest day on which it begins
    default Move confirmRate(AccountId second, LocalDate today) {
        return new Move.Refused(status());
    }

    default Move dropRate() {
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

        @Override
        public Move changeProfile(Profile profile) {
            return new Move.Done(new Applicant(dossier.with(profile)));
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

    /// It is no reseller any more and sells nothing of ours; its customers are the vendor's. Whoever wants to
    /// come back applies again and becomes a new one.
    record Left(Dossier dossier, String reason) implements Reseller {
        @Override
        public Status status() {
            return Status.LEFT;
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

        @Override
        default Move leave(String reason) {
            return new Move.Done(new Left(dossier(), reason));
        }

        @Override
        default Move loseListing(Brand brand) {
            return dossier().lists(brand) ? new Move.Done(with(dossier().without(brand))) : new Move.NotListed(brand);
        }

        @Override
        default Move proposeRate(RateProposal proposal) {
            return new Move.Done(with(dossier().with(proposal)));
        }

        @Override
        default Move confirmRate(AccountId second, LocalDate today) {
            var proposal = dossier().proposal();
            if (proposal == null) {
                return new Move.NoRateProposed();
            }
            return second.equals(proposal.by())
                    ? new Move.SecondIsFirst()
                    : new Move.Done(with(dossier().with(proposal.rate().notBefore(today))));
        }

        @Override
        default Move dropRate() {
            return dossier().proposal() == null
                    ? new Move.NoRateProposed()
                    : new Move.Done(with(dossier().with((RateProposal) null)));
        }
    }
}
