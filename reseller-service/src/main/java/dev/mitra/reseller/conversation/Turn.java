package dev.mitra.reseller.conversation;

/// What a step in a thread led to.
public sealed interface Turn {

    record Done(Conversation conversation) implements Turn {}

    /// The thread is closed, and this step does not open it.
    record IsClosed(State.Closing why) implements Turn {}
}
