package app.spotwright.studio;

import app.spotwright.account.AccountDeleted;
import app.spotwright.account.PersonalData;
import app.spotwright.account.SignedIn;
import app.spotwright.ad.AdDocument;
import app.spotwright.ad.AdDocumentFile;
import app.spotwright.ad.revision.AdCard;
import app.spotwright.ad.revision.AdPage;
import app.spotwright.ad.revision.AdQuery;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.ad.revision.NewAds;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brief.Briefings;
import app.spotwright.brief.Message;
import app.spotwright.brief.Talk;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.generation.Generations;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/** The ads of an account: copied for those who take their data, removed with those who leave. */
@Component
class AccountAds implements PersonalData {
  private static final Logger LOG = LoggerFactory.getLogger(AccountAds.class);
  private static final int PAGE = 100;

  private final Ads ads;
  private final Generations generations;
  private final NewAds habits;
  private final MediaStore store;
  private final WorkspaceRemoval removal;
  private final Briefings briefings;
  private final JsonMapper json = JsonMapper.builder().build();

  AccountAds(
      Ads ads,
      Generations generations,
      NewAds habits,
      MediaStore store,
      WorkspaceRemoval removal,
      Briefings briefings) {
    this.ads = ads;
    this.generations = generations;
    this.habits = habits;
    this.store = store;
    this.removal = removal;
    this.briefings = briefings;
  }

  @Override
  public void copy(SignedIn who, Archive archive) throws IOException {
    byte[] defaults =
        json.writerWithDefaultPrettyPrinter().writeValueAsBytes(habits.of(who.user()));
    archive.add("ads/defaults.json", out -> out.write(defaults));
    int page = 0;
    AdPage found;
    do {
      found = ads.page(who.workspace(), new AdQuery("", Set.of(), page, PAGE));
      for (AdCard card : found.cards()) {
        Optional<SavedAd> ad = ads.find(who.workspace(), card.id());
        if (ad.isPresent()) {
          copy(ad.get(), archive);
        }
      }
      page++;
    } while ((long) page * PAGE < found.total());
  }

  private void copy(SavedAd ad, Archive archive) throws IOException {
    String folder = "ads/" + ad.id() + "/";
    copy(ad.request(), ad.document(), folder, archive);
    copyHistory(ad, folder, archive);
    Talk talk = briefings.talk(ad.workspace(), ad.id(), Locale.ENGLISH);
    copyTalk(talk.begun() ? talk.messages() : List.of(), folder + "talk.json", archive);
    copyTalk(briefings.remarks(ad.workspace(), ad.id()), folder + "talk-of-scenes.json", archive);
    List<Output> outputs =
        generations.newest(ad.workspace(), ad.id()).map(GenerationView::outputs).orElse(List.of());
    for (Output output : outputs) {
      copy(new MediaKey(output.key()), folder + "outputs/", archive);
    }
  }

  private void copyTalk(List<Message> messages, String path, Archive archive) throws IOException {
    if (!messages.isEmpty()) {
      byte[] said = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(messages);
      archive.add(path, out -> out.write(said));
    }
  }

  private void copy(AdRequest asked, @Nullable AdDocument document, String folder, Archive archive)
      throws IOException {
    byte[] request = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(asked);
    archive.add(folder + "request.json", out -> out.write(request));
    if (document != null) {
      archive.add(folder + "ad.json", out -> out.write(AdDocumentFile.write(document)));
    }
  }

  /** What was asked for and planned before stays as long as the ad does: its owner gets it too. */
  private void copyHistory(SavedAd ad, String folder, Archive archive) throws IOException {
    List<Source> history = ads.history(ad.workspace(), ad.id());
    Set<String> photos = new LinkedHashSet<>();
    for (int i = 0; i < history.size(); i++) {
      Source then = history.get(i);
      then.request().uploads().forEach(upload -> photos.add(upload.key()));
      if (i < history.size() - 1) {
        copy(then.request(), then.document(), "%srevisions/%d/".formatted(folder, i + 1), archive);
      }
    }
    photos.removeIf(photo -> !MediaKey.isIn(ad.workspace(), photo));
    for (String photo : photos) {
      copy(new MediaKey(photo), folder + "photos/", archive);
    }
  }

  private void copy(MediaKey key, String folder, Archive archive) throws IOException {
    Optional<StoredMedia> stored = store.find(key);
    if (stored.isPresent()) {
      archive.add(
          folder + key.fileName(),
          out -> {
            try (InputStream in = store.open(key, 0, stored.get().bytes())) {
              in.transferTo(out);
            }
          });
    }
  }

  /**
   * Rows go with the workspaces, and what is being made stops when it misses its own; until then it
   * may write. So the files go at once, as far as they can, and what is left then a moment later.
   */
  @EventListener
  void on(AccountDeleted gone) {
    gone.workspaces().forEach(removal::later);
  }

  @TransactionalEventListener
  void after(AccountDeleted gone) {
    for (UUID workspace : gone.workspaces()) {
      try {
        removal.run(workspace);
      } catch (UncheckedIOException e) {
        LOG.info("the files of workspace {} go later", workspace, e);
      }
    }
  }
}
