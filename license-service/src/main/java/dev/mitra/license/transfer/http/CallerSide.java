package dev.mitra.license.transfer.http;

import dev.mitra.license.issue.Viewer;
import dev.mitra.license.issue.http.CallerView;
import dev.mitra.license.transfer.Side;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/// As whom the caller takes part in transfers: only with a proven mailbox.
@RequestScoped
public class CallerSide {

    private final Caller caller;
    private final CallerView view;

    public CallerSide(Caller caller, CallerView view) {
        this.caller = caller;
        this.view = view;
    }

    Side side() {
        if (!caller.emailVerified()) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        return new Side(caller.accountId(), caller.email().orElseThrow(() -> Problem.of(CommonProblem.FORBIDDEN)));
    }

    Viewer.Party party() {
        return view.customer();
    }

    Locale locale() {
        return caller.locale();
    }
}
