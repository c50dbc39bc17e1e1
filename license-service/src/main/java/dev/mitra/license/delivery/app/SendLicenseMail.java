package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.Dispatch;
import dev.mitra.license.issue.AfterIssue;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.SignedLicense;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends the files to the reseller's contact (R8.2), in the transaction in which they are stored, and where the
/// vendor wants it to the end customer too (R8.3).
@ApplicationScoped
public class SendLicenseMail implements AfterIssue {

    private final SendDispatch sendDispatch;
    private final boolean toCustomers;

    public SendLicenseMail(
            SendDispatch sendDispatch, @ConfigProperty(name = "mitra.license.customer-mail") boolean toCustomers) {
        this.sendDispatch = sendDispatch;
        this.toCustomers = toCustomers;
    }

    @Override
    @Transactional
    public void issued(LicensedOrder order, List<License> licenses, List<SignedLicense> files) {
        sendDispatch.send(dispatch(DeliveryKind.LICENSE, order, licenses, files));
        if (toCustomers && order.ordered().customer() != null) {
            sendDispatch.send(dispatch(DeliveryKind.CUSTOMER_LICENSE, order, licenses, files));
        }
    }

    /// To the same contact as the file whose place it takes, unless it was handed over since.
    @Override
    @Transactional
    public void replaced(LicensedOrder order, License license, SignedLicense file) {
        var dispatch = license.isHandedOver(order.ordered())
                ? Dispatch.toHolder(license, order.ordered(), AttachedFile.of(file))
                : dispatch(DeliveryKind.LICENSE, order, List.of(license), List.of(file));
        sendDispatch.send(dispatch.again());
    }

    @Transactional
    public void temporary(LicensedOrder order, License license, SignedLicense file) {
        sendDispatch.send(Dispatch.first(
                DeliveryKind.TEMPORARY_LICENSE,
                license.id().value(),
                order.id(),
                order.ordered(),
                List.of(license),
                List.of(AttachedFile.of(file))));
    }

    private static Dispatch dispatch(
            DeliveryKind kind, LicensedOrder order, List<License> licenses, List<SignedLicense> signed) {
        return Dispatch.first(
                kind,
                order.id().value(),
                order.id(),
                order.ordered(),
                licenses,
                signed.stream().map(AttachedFile::of).toList());
    }
}
