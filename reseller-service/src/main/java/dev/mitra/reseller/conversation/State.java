package dev.mitra.reseller.conversation;

import java.time.Instant;

/// Whose turn it is in a thread.
public sealed interface State {

    enum Name {
        WAITING,
        ANSWERED,
        CLOSED
    }

    /// Why a thread ended.
    enum Closing {
        DONE,
        /// R6.2: the forum goes on with it.
        SUPPORT,
        /// R11.3: the policy was the answer.
        CALL
    }

    Name name();

    /// The partner waits for sales.
    ///
    /// @param since when the oldest unanswered message came
    record Waiting(Instant since) implements State {
        @Override
        public Name name() {
            return Name.WAITING;
        }
    }

    record Answered() implements State {
        @Override
        public Name name() {
            return Name.ANSWERED;
        }
    }

    record Closed(Closing why) implements State {
        @Override
        public Name name() {
            return Name.CLOSED;
        }
    }
}
