package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.app.ImportResult.Imported;
import dev.mitra.billing.receipt.app.ImportResult.Refused;
import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Imports bank files from the watched folder, if one is configured. A file that was imported when the
/// process died is imported again, which changes nothing.
@ApplicationScoped
class FolderWorker implements Worker {

    private static final Logger LOG = Logger.getLogger(FolderWorker.class);
    private static final String BY = "watched-folder";

    private final ImportBankFile importBankFile;
    private final Optional<WatchedFolder> folder;
    private final InstantSource time = InstantSource.system();

    FolderWorker(
            ImportBankFile importBankFile,
            @ConfigProperty(name = "mitra.receipts.watched-folder") Optional<Path> folder,
            @ConfigProperty(name = "mitra.receipts.watched-folder-settles") Duration settles) {
        this.importBankFile = importBankFile;
        this.folder = folder.map(path -> new WatchedFolder(path, settles));
    }

    @Override
    public String name() {
        return "bank-files";
    }

    @Override
    public boolean workOnce() {
        var file = folder.stream()
                .flatMap(watched -> watched.ready(time.instant()).stream())
                .findFirst();
        file.ifPresent(path -> take(folder.orElseThrow(), path));
        return file.isPresent();
    }

    void take(WatchedFolder watched, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            switch (importBankFile.importFile(bytes, Importing.FOR_GOOD, BY)) {
                case Imported(var report) -> {
                    LOG.infof(
                            "imported %s: %d receipts",
                            file.getFileName(), report.receipts().size());
                    if (report.continuity().contains(Continuity.GAP)) {
                        LOG.warnf("%s does not begin where an earlier statement ended", file.getFileName());
                    }
                    watched.imported(file);
                }
                case Refused(var fault, var where) -> {
                    LOG.warnf("refused %s: %s", file.getFileName(), fault);
                    watched.refused(file, fault + ": " + where);
                }
            }
        } catch (NoSuchFileException anotherReplicaTookIt) {
            LOG.debugf("%s is gone", file.getFileName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public long waiting() {
        return folder.map(watched -> (long) watched.ready(time.instant()).size())
                .orElse(0L);
    }
}
