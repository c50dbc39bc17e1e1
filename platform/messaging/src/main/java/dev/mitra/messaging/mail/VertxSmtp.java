package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Speaks SMTP through the client below the Quarkus mailer, which keeps a few connections open for several
/// mails each.
///
/// All of it happens on one event loop. Called from elsewhere, the client connects on one loop and begins to
/// listen on another; a greeting that arrives in between is dropped, and the mail waits until the read times
/// out: 40 of 4,000 first mails did.
public final class VertxSmtp implements Smtp, AutoCloseable {

    private static final int CONNECTIONS = 4;
    /// The client's words for a refusal of the mail itself; any other 5xx (greeting, log-in) is about the session.
    private static final Set<String> ABOUT_THE_MAIL = Set.of(
            "recipient address not accepted",
            "sender address not accepted",
            "no recipient addresses were accepted, not sending mail",
            "DATA command not accepted",
            "sending data failed");

    private final Vertx vertx;
    private final Context eventLoop;
    private final SmtpSettings settings;
    private final Duration longestConversation;
    private final AtomicReference<MailClient> current;

    public VertxSmtp(Vertx vertx, SmtpSettings settings) {
        this.vertx = vertx;
        this.eventLoop = vertx.getOrCreateContext();
        this.settings = settings;
        this.longestConversation = settings.connect().plus(settings.read().multipliedBy(4));
        this.current = new AtomicReference<>(connect());
    }

    @Override
    public CompletableFuture<Reply> send(Outgoing mail) {
        var client = current.get();
        var message = message(mail);
        var sent = new CompletableFuture<MailResult>();
        eventLoop.runOnContext(_ -> client.sendMail(message)
                .timeout(longestConversation.toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(sent::complete)
                .onFailure(sent::completeExceptionally));
        return sent.<Reply>thenApply(_ -> new Reply.Accepted("accepted"))
                .exceptionally(failure -> failed(client, failure));
    }

    @Override
    public void close() {
        current.get().close();
    }

    /// After a conversation that broke off, the client's pool may lend a dead connection, on which a mail would
    /// wait for ever: it is replaced, and closed once what it still sends has had its time.
    private Reply failed(MailClient client, Throwable wrapped) {
        var failure =
                wrapped instanceof CompletionException && wrapped.getCause() != null ? wrapped.getCause() : wrapped;
        if (!(failure instanceof SMTPException) && current.compareAndSet(client, connect())) {
            vertx.setTimer(longestConversation.toMillis(), _ -> client.close());
        }
        return reply(failure);
    }

    private MailClient connect() {
        return MailClient.create(vertx, config(settings));
    }

    private MailMessage message(Outgoing mail) {
        var message = new MailMessage()
                .setFrom(settings.from().canonical())
                .setTo(mail.to().stream().map(EmailAddress::canonical).toList())
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Message-ID", mail.messageId())
                        .add("X-Mitra-Kind", mail.kind()));
        if (mail.place() != null) {
            put(message.getHeaders(), mail.place());
        }
        if (mail.unsubscribe() != null) {
            message.getHeaders()
                    .add("List-Unsubscribe", "<" + mail.unsubscribe() + ">")
                    .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (mail.html() != null) {
            message.setHtml(mail.html());
        }
        if (!mail.attachments().isEmpty()) {
            message.setAttachment(attachments(mail.attachments()));
        }
        return message;
    }

    private static void put(MultiMap headers, Mail.Place place) {
        headers.add("Reply-To", place.replyTo().canonical());
        if (!place.follows().isEmpty()) {
            headers.add("In-Reply-To", place.follows().getLast());
            headers.add("References", String.join(" ", place.follows()));
        }
    }

    private static List<MailAttachment> attachments(List<Mail.Attachment> files) {
        return files.stream()
                .map(file -> MailAttachment.create()
                        .setName(file.name())
                        .setContentType(file.mediaType())
                        .setDisposition("attachment")
                        .setSize(file.content().length)
                        .setStream(new ByteStream(file.content())))
                .toList();
    }

    private static Reply reply(Throwable failure) {
        var text = String.valueOf(failure.getMessage());
        return switch (failure) {
            case SMTPException smtp
            when smtp.isPermanent() && isAboutTheMail(text) -> new Reply.Refused(smtp.getReplyMessage());
            case SMTPException smtp -> new Reply.TryLater(text + " " + smtp.getReplyMessages());
            case ConnectException _, UnknownHostException _ -> new Reply.Unreachable(text);
            default -> new Reply.TryLater(text);
        };
    }

    private static boolean isAboutTheMail(String text) {
        return ABOUT_THE_MAIL.stream().anyMatch(text::startsWith);
    }

    private static MailConfig config(SmtpSettings settings) {
        var config = new MailConfig()
                .setHostname(settings.host())
                .setPort(settings.port())
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAlive(true)
                .setKeepAliveTimeout(5)
                .setUserAgent("mitra")
                .setConnectTimeout((int) settings.connect().toMillis())
                .setIdleTimeout((int) settings.read().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        settings.login()
                .ifPresentOrElse(
                        login -> config.setUsername(login.user()).setPassword(login.password()),
                        () -> config.setLogin(LoginOption.DISABLED));
        encrypt(config, settings);
        return config;
    }

    /// The certificate must be for the host that was asked for. The client checks that by itself, but only when no
    /// algorithm is named: it empties one that is (`SMTPConnectionPool`, 4.5.25).
    private static void encrypt(MailConfig config, SmtpSettings settings) {
        var encryption = settings.encryption();
        var fromTheFirstByte = encryption.mode() == SmtpSettings.Encryption.Mode.TLS;
        var startTls = settings.isOpenAllowed() ? StartTLSOptions.OPTIONAL : StartTLSOptions.REQUIRED;
        config.setSsl(fromTheFirstByte).setStarttls(fromTheFirstByte ? StartTLSOptions.DISABLED : startTls);
        encryption.trust().ifPresent(file -> config.setTrustOptions(new PemTrustOptions().addCertPath(file)));
    }
}
