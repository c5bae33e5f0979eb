package firebreak.bench.matching;

import firebreak.model.Post;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** The same watches as stored queries of Lucene Monitor, set up as its documentation advises. */
final class LuceneMonitor implements AutoCloseable {

  private static final String FIELD = "text";

  private final Monitor monitor;

  LuceneMonitor(List<Watch> watches) throws IOException {
    monitor = new Monitor(new Folding(), new TermFilteredPresearcher());
    var queries = new ArrayList<MonitorQuery>();
    for (var watch : watches) {
      queries.add(new MonitorQuery(watch.id().value(), query(watch)));
    }
    monitor.register(queries);
  }

  private static final class Folding extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
  }

  private static Query query(Watch watch) {
    var query = new BooleanQuery.Builder();
    watch.anyOf().forEach(term -> query.add(phrase(term), Occur.MUST));
    watch.noneOf().forEach(term -> query.add(phrase(term), Occur.MUST_NOT));
    return query.build();
  }

  private static Query phrase(Term term) {
    return new PhraseQuery(FIELD, term.text().split(" "));
  }

  /** How many watches each of these posts matches, all together. */
  long matching(List<Post> posts) throws IOException {
    var documents = posts.stream().map(LuceneMonitor::document).toArray(Document[]::new);
    var found = monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
    long matches = 0;
    for (int i = 0; i < documents.length; i++) {
      matches += found.getMatchCount(i);
    }
    return matches;
  }

  private static Document document(Post post) {
    var document = new Document();
    document.add(new TextField(FIELD, post.words(), Field.Store.NO));
    return document;
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
