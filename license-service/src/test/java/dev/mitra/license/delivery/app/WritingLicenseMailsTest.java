package dev.mitra.license.delivery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.DeliveryState;
import dev.mitra.license.delivery.Dispatch;
import dev.mitra.license.delivery.LicenseMail;
import dev.mitra.license.issue.DeliverTo;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Database;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailObserver;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingLicenseMailsTest {

    private static final String LINK = "https://licences.example/v1/downloads/abc";

    @Inject
    Orders orders;

    @Inject
    Licenses licenses;

    @Inject
    LicenseMails mails;

    @Inject
    RecordDelivery observer;

    @Inject
    Deliveries deliveries;

    @Inject
    Database database;

    @Test
    @DisplayName("R8.2 the mail carries the files and says how to apply them, with no price and no account")
    void english() {
        var order = orders.issued(Samples.perpetual(2));
        var mail = mail(order, order.details());
        assertThat(mail.subject()).isEqualTo("Licence for order 000000000424, PT Contoh Nusantara");
        assertThat(mail.to()).containsExactly(Samples.email("orders@lonestar-licences.example"));
        assertThat(mail.attachments()).hasSize(2);
        assertThat(mail.text())
                .startsWith("Dear Dana Desk,\n")
                .contains(
                        "TAB-JAVA-DEV-OEM",
                        "Tabulon for Java, Developer OEM",
                        "Updates until: ",
                        "never expires",
                        "SHA-256      : ",
                        "License.apply(Path.of(\""
                                + mail.attachments().getFirst().name(),
                        "java -jar license-verifier.jar verify ",
                        "Download without a log-in: works once, within 7 days\n" + LINK,
                        "sales-support@kestrelwood.example")
                .doesNotContain("acct_", order.owner().account().value().toString(), "{", "NOT_FOUND")
                .doesNotContainPattern("USD|[0-9]\\.[0-9]{2}\\b");
    }

    @Test
    @DisplayName("R8.2 an Indonesian contact reads Indonesian")
    void indonesian() {
        var order = orders.issued(Samples.perpetual(1));
        var to = order.details().deliverTo();
        var details = new OrderDetails(
                order.details().number(),
                order.details().shipTo(),
                new DeliverTo(to.name(), to.emails(), Locale.of("id")),
                null,
                order.reseller(),
                order.details().lines());
        var mail = mail(order, details);
        assertThat(mail.subject()).startsWith("Lisensi untuk pesanan 000000000424");
        assertThat(mail.text()).startsWith("Yth. Dana Desk,").contains("tidak pernah berakhir");
    }

    @Test
    @DisplayName("R8.3 R9.3 the end customer's own copy is in its language, without price, invoice or reseller")
    void to_the_customer() {
        var order = orders.issued(Samples.perpetual(1));
        var mail = mail(DeliveryKind.CUSTOMER_LICENSE, order, order.details());
        assertThat(mail.to()).containsExactly(Samples.email("ayu@contoh-nusantara.example"));
        assertThat(mail.text())
                .startsWith("Yth. Ayu Contoh,")
                .contains(LINK, mail.attachments().getFirst().name())
                .doesNotContain("lonestar", "Dana Desk", "{", "NOT_FOUND", "acct_")
                .doesNotContainPattern("(?i)USD|invoice|faktur|reseller|teruskan|[0-9]\\.[0-9]{2}\\b");
        assertThat(database.mailsToCustomer(order.id())).isOne();
    }

    @Test
    void the_first_acceptance_by_SMTP_delivers_each_order_and_later_ones_do_not_repeat_it() {
        var orders = List.of(this.orders.issued(Samples.perpetual(1)), this.orders.issued(Samples.perpetual(1)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> orders.stream()
                        .noneMatch(order -> database.published(order.id(), "LicenseDelivered")
                                .isEmpty()));
        var outcomes = orders.stream()
                .map(order -> new MailObserver.Outcome(
                        "LICENSE", order.id().value(), "", "<1@kestrelwood.example>", Instant.EPOCH, Runnable::run))
                .toList();
        observer.accepted(outcomes);
        observer.bounced(outcomes.getFirst(), "550 no such user");
        assertThat(orders)
                .allSatisfy(order -> assertThat(database.published(order.id(), "LicenseDelivered"))
                        .containsExactly(2L));
    }

    @Test
    @DisplayName("R8.2 mails of one round deliver an order once, also when the first was sent again")
    void sent_again() {
        var order = orders.issued(Samples.perpetual(1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !database.published(order.id(), "LicenseDelivered").isEmpty());
        var copies = List.of("again", "and again");
        QuarkusTransaction.requiringNew()
                .run(() -> copies.forEach(copy -> deliveries.add(new Delivery(
                        DeliveryKind.LICENSE,
                        order.id().value(),
                        copy,
                        order.id(),
                        new DeliveryState.Queued(Instant.EPOCH)))));
        observer.accepted(copies.stream()
                .map(copy -> new MailObserver.Outcome(
                        "LICENSE", order.id().value(), copy, "<2@kestrelwood.example>", Instant.EPOCH, Runnable::run))
                .toList());
        assertThat(database.published(order.id(), "LicenseDelivered")).containsExactly(2L);
        var mails = QuarkusTransaction.requiringNew().call(() -> deliveries.ofOrder(order.id()));
        assertThat(mails)
                .filteredOn(mail -> mail.kind() == DeliveryKind.LICENSE)
                .hasSize(3)
                .allMatch(Delivery::isAccepted);
    }

    private Mail mail(Orders.Played order, OrderDetails details) {
        return mail(DeliveryKind.LICENSE, order, details);
    }

    private Mail mail(DeliveryKind kind, Orders.Played order, OrderDetails details) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var issued = licenses.ofOrder(order.id());
            var files = issued.stream().map(this::attached).toList();
            return mails.mail(
                    Dispatch.first(kind, order.id().value(), order.id(), details, issued, files),
                    new LicenseMail.Link(LINK, 7));
        });
    }

    private AttachedFile attached(License license) {
        return AttachedFile.of(license, licenses.content(license.id()));
    }
}
