package dev.mitra.faults;

/// A moment at which a process may end for ever, named so that the proof can choose it.
public enum FailurePoint {
    /// A request has written its rows, events and mails, and nothing is committed.
    WRITTEN_NOT_COMMITTED("wiring/CurrentTransaction$Pending", "beforeCompletion", "insert"),
    /// A request is committed, and its caller has no answer.
    COMMITTED_NOT_ANSWERED("wiring/CurrentTransaction$Pending", "afterCompletion", ""),
    /// Events are committed and not published.
    COMMITTED_NOT_PUBLISHED("outbox/Relay", "send", ""),
    /// The broker has the events, and they are not marked.
    PUBLISHED_NOT_MARKED("outbox/Relay", "mark", ""),
    /// The events are marked as published.
    MARKED("outbox/Relay", "mark", "markPublished"),
    /// The effects of a poll are made and not committed.
    APPLIED_NOT_COMMITTED("inbox/Inbox", "applyFresh", "apply"),
    /// The effects of a poll are committed and its offsets are not.
    APPLIED_NOT_ACKNOWLEDGED("inbox/ReaderLoop", "apply", "apply"),
    /// Mails are claimed and not sent.
    CLAIMED_NOT_SENT("mail/MailLoop", "send", ""),
    /// The server took the mails, and that is not recorded.
    SENT_NOT_RECORDED("mail/MailLoop", "recordAll", "");

    @SuppressWarnings("ImmutableEnumChecker") // made once, without state
    private final Edit edit;

    /// @param called after which call; empty for the beginning of the method
    FailurePoint(String type, String method, String called) {
        var call = Hooks.reach(name());
        var rewrite = called.isEmpty() ? Rewrite.first(call) : Rewrite.after(called, call);
        this.edit = new Edit("dev/mitra/messaging/" + type, method, rewrite);
    }

    Edit edit() {
        return edit;
    }
}
