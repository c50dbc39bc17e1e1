package dev.mitra.license.validation.app;

import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.validation.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Reads the states of all licences.
@ApplicationScoped
class LoadStandings {

    private final Standings standings;

    LoadStandings(Standings standings) {
        this.standings = standings;
    }

    @Transactional
    Map<Integer, LicenseStatus> exceptions() {
        return standings.exceptions();
    }
}
