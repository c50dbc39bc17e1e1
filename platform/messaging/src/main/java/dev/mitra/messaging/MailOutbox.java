package dev.mitra.messaging;

/// Sends mail without losing any: the mail is a row of the current transaction and a worker hands it to SMTP.
public interface MailOutbox {

    /// Queues the mail in the current transaction. A mail of the same kind, subject matter and copy is queued
    /// once, however often it is asked for; its Message-ID derives from the row and stays the same over every
    /// attempt.
    ///
    /// @throws IllegalStateException outside a transaction
    void send(Mail mail);
}
