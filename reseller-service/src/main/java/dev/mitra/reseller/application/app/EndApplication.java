package dev.mitra.reseller.application.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.application.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// The application of a reseller that left is history, so that its account may apply again.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndApplication {

    private final Applications applications;

    EndApplication(Applications applications) {
        this.applications = applications;
    }

    public void end(ResellerId reseller) {
        applications.end(reseller);
    }
}
