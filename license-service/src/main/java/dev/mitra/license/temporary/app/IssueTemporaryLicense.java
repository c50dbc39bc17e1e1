package dev.mitra.license.temporary.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.delivery.app.SendLicenseMail;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseDraft;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.app.SignLicense;
import dev.mitra.license.temporary.Allowances;
import dev.mitra.license.temporary.TemporaryAnswer;
import dev.mitra.license.temporary.TemporaryPolicy;
import dev.mitra.license.temporary.publishes.TemporaryLicenseIssued;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Issues a temporary licence to the reseller's customer before release (R7.4), by itself and at once. It is
/// one signature, so it is made inside the transaction.
@ApplicationScoped
public class IssueTemporaryLicense {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final Allowances allowances;
    private final SignLicense signLicense;
    private final SendLicenseMail sendMail;
    private final Outbox outbox;
    private final TemporarySettings settings;
    private final BusinessClock clock;

    public IssueTemporaryLicense(
            LicensedOrders orders,
            Licenses licenses,
            Allowances allowances,
            SignLicense signLicense,
            SendLicenseMail sendMail,
            Outbox outbox,
            TemporarySettings settings,
            BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.allowances = allowances;
        this.signLicense = signLicense;
        this.sendMail = sendMail;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public TemporaryAnswer issue(OrderId id, LineId line, ResellerId reseller) {
        if (orders.find(id).isEmpty()) {
            return new TemporaryAnswer.UnknownOrder();
        }
        var order = orders.lock(id);
        return TemporaryPolicy.refusal(
                        order,
                        line,
                        reseller,
                        licenses.ofOrder(id),
                        () -> allowances.lock(reseller, settings.most(), clock.today()))
                .orElseGet(() -> issued(order.next(), line, reseller));
    }

    private TemporaryAnswer issued(LicensedOrder order, LineId line, ResellerId reseller) {
        var signed = signLicense.sign(draft(order, line));
        var license = License.of(signed.draft(), signed.file(), null, reseller);
        licenses.add(license, signed.file().content());
        orders.save(order);
        outbox.publish(TemporaryLicenseIssued.of(license, order.version(), clock.now()));
        sendMail.temporary(order, license, signed);
        return new TemporaryAnswer.Issued(license);
    }

    private LicenseDraft draft(LicensedOrder order, LineId line) {
        var now = clock.now();
        var ordered = order.ordered();
        return new Drafting(now, clock.dateOf(now))
                .temporary(
                        order.id(),
                        ordered,
                        ordered.line(line).orElseThrow(),
                        settings.days(),
                        licenses.newStatusIndexes(1).nextInt());
    }
}
