package dev.mitra.reseller.opportunity;

import dev.mitra.reseller.conversation.ReplyToken;
import java.time.Instant;

/// Whether the customer itself confirmed what the partner stated of its consent. It may follow and blocks
/// nothing; a denial ends the matter (R11.4).
public sealed interface Confirmation {

    enum Status {
        NOT_ASKED,
        ASKED,
        CONFIRMED,
        DENIED
    }

    Status status();

    record NotAsked() implements Confirmation {
        @Override
        public Status status() {
            return Status.NOT_ASKED;
        }
    }

    /// @param token in the link that the customer got; nobody can guess it
    record Asked(ReplyToken token) implements Confirmation {
        @Override
        public Status status() {
            return Status.ASKED;
        }
    }

    record Confirmed(Instant at) implements Confirmation {
        @Override
        public Status status() {
            return Status.CONFIRMED;
        }
    }

    record Denied(Instant at) implements Confirmation {
        @Override
        public Status status() {
            return Status.DENIED;
        }
    }
}
