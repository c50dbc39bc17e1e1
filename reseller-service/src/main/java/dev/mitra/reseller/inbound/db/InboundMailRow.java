package dev.mitra.reseller.inbound.db;

import dev.mitra.reseller.inbound.InboundMail;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A mail as it came, as a row; written once.
@Entity
@Immutable
@Table(name = "inbound_mail")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class InboundMailRow {

    @Id
    UUID id;

    String mailId;
    byte[] sha256;

    byte @Nullable [] fingerprint;

    @Nullable
    String sender;

    boolean authentic;
    String subject;

    @Enumerated(EnumType.STRING)
    InboundMail.Outcome outcome;

    @Nullable
    UUID threadId;

    boolean answered;
    Instant receivedAt;
    byte[] raw;

    static InboundMailRow of(InboundMail mail, byte[] raw) {
        var row = new InboundMailRow();
        row.id = mail.id().value();
        row.mailId = mail.mailId();
        row.sha256 = HexFormat.of().parseHex(mail.sha256());
        row.fingerprint = mail.fingerprint() == null ? null : HexFormat.of().parseHex(mail.fingerprint());
        row.sender = mail.sender() == null ? null : mail.sender().canonical();
        row.authentic = mail.authentic();
        row.subject = mail.subject();
        row.outcome = mail.outcome();
        row.threadId = mail.thread() == null ? null : mail.thread().value();
        row.answered = mail.answered();
        row.receivedAt = mail.receivedAt();
        row.raw = raw;
        return row;
    }
}
