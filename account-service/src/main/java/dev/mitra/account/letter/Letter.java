package dev.mitra.account.letter;

import dev.mitra.kernel.AccountId;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// A mail to the owner of a mailbox. No letter has a place for a price or for the name of a seller.
public sealed interface Letter {

    /// What it is, as messaging and people call it.
    String kind();

    /// The order or account it is about.
    UUID about();

    /// Tells wanted repeats apart: the proof or request behind it.
    String copy();

    /// To a visitor who asked for an account: please prove the mailbox.
    record Verification(AccountId account, UUID proof, URI link) implements Letter {
        @Override
        public String kind() {
            return "ACCOUNT_VERIFICATION";
        }

        @Override
        public UUID about() {
            return account.value();
        }

        @Override
        public String copy() {
            return proof.toString();
        }
    }

    /// To the owner of an account when somebody asked for one with this address: you have one.
    record AlreadyRegistered(AccountId account, UUID request) implements Letter {
        @Override
        public String kind() {
            return "ACCOUNT_EXISTS";
        }

        @Override
        public UUID about() {
            return account.value();
        }

        @Override
        public String copy() {
            return request.toString();
        }
    }

    /// To the owner of an account who has forgotten the password.
    record PasswordReset(AccountId account, UUID proof, URI link) implements Letter {
        @Override
        public String kind() {
            return "PASSWORD_RESET";
        }

        @Override
        public UUID about() {
            return account.value();
        }

        @Override
        public String copy() {
            return proof.toString();
        }
    }

    /// To the owner of an account whose password was changed by a mailed link.
    ///
    /// @param apiClients how many go on, because no password opens them
    record PasswordChanged(AccountId account, UUID proof, int apiClients) implements Letter {
        @Override
        public String kind() {
            return "PASSWORD_CHANGED";
        }

        @Override
        public UUID about() {
            return account.value();
        }

        @Override
        public String copy() {
            return proof.toString();
        }
    }

    /// To the owner of an account that was entered with a browser it has not been seen with.
    ///
    /// @param device what the browser says of itself, in our words
    /// @param address of the network
    /// @param at day and minute, UTC
    record NewDevice(AccountId account, UUID session, String device, String address, String at) implements Letter {
        @Override
        public String kind() {
            return "NEW_LOG_IN";
        }

        @Override
        public UUID about() {
            return account.value();
        }

        @Override
        public String copy() {
            return session.toString();
        }
    }

    /// To whoever reads a mailbox that an outside issuer named: is that log-in yours?
    record Connection(AccountId account, UUID wish, String issuer, URI link) implements Letter {
        @Override
        public String kind() {
            return "OUTSIDE_LOG_IN";
        }

        @Override
        public UUID about() {
            return account.value();
        }

        @Override
        public String copy() {
            return wish.toString();
        }
    }

    /// To a customer whose account waits for its owner: a licence is here, please prove the mailbox (R5.2).
    record Activation(Bought bought, URI link) implements Letter {
        @Override
        public String kind() {
            return "ACCOUNT_ACTIVATION";
        }

        @Override
        public UUID about() {
            return bought.orderId();
        }

        @Override
        public String copy() {
            return "";
        }
    }

    /// To a customer who has an account: a licence was added (R5.3).
    record LicenceAdded(Bought bought) implements Letter {
        @Override
        public String kind() {
            return "LICENSE_ADDED";
        }

        @Override
        public UUID about() {
            return bought.orderId();
        }

        @Override
        public String copy() {
            return "";
        }
    }

    /// To a mailbox that an owner asks to join.
    ///
    /// @param inviter who asks, in a form that no mail client makes a link of
    /// @param firm what they should join, likewise
    record Invitation(UUID invitation, String inviter, String firm, URI link) implements Letter {
        @Override
        public String kind() {
            return "ORGANISATION_INVITATION";
        }

        @Override
        public UUID about() {
            return invitation;
        }

        @Override
        public String copy() {
            return "";
        }
    }

    /// To the owner of an organisation that another would take in.
    ///
    /// @param code to be presented by somebody who is logged in
    record MergerOffer(UUID invitation, String inviter, String firm, String code) implements Letter {
        @Override
        public String kind() {
            return "ORGANISATION_MERGER_OFFER";
        }

        @Override
        public UUID about() {
            return invitation;
        }

        @Override
        public String copy() {
            return "";
        }
    }

    /// What came with an order, without a price (R9.3).
    record Bought(UUID orderId, String orderNumber, List<Item> items) {
        public Bought {
            items = List.copyOf(items);
        }
    }

    /// @param product the product's name
    record Item(String product, int quantity) {}
}
