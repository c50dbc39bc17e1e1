package dev.mitra.testkit;

import java.time.Duration;

/// How the mail catcher treats the next mails.
public sealed interface MailBehaviour {

    /// Takes every mail.
    record Accept() implements MailBehaviour {}

    /// Refuses at the recipient with this code: 4xx means later, 5xx means never.
    record Refuse(int code, String text) implements MailBehaviour {}

    /// Takes the mail, but answers late.
    record Delay(Duration duration) implements MailBehaviour {}

    /// Reads and keeps the whole mail and then drops the connection without the answer that it was taken.
    record DieAfterData() implements MailBehaviour {}

    /// Reads the whole mail, keeps nothing and drops the connection.
    record LoseAfterData() implements MailBehaviour {}
}
