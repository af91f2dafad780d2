package org.papergraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.papergraph.train.ChoiceTrainer.Choice;
import org.papergraph.train.LogisticTrainer.Settings;
import org.papergraph.weigh.WeightTable;

class ChoiceTrainerTest {
  private static final Settings SETTINGS = new Settings(1, 0, 0.1);
  private static final SortedSet<String> NONE = new TreeSet<>(Set.of("none"));
  private static final SortedSet<String> NEAR = new TreeSet<>(Set.of("near"));
  private static final SortedSet<String> FAR = new TreeSet<>(Set.of("far"));

  @Test
  void learnsWhatIsChosenAmongOthers() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      choices.add(new Choice(0, List.of(NONE, FAR, NEAR), 2, 1));
      choices.add(new Choice(0, List.of(NONE, FAR), 0, 1));
    }
    WeightTable table = ChoiceTrainer.train(List.of("on"), choices, SETTINGS);
    assertTrue(shares(table, NONE, FAR, NEAR)[2] > 0.8, table.toString());
    assertTrue(shares(table, NONE, FAR)[0] > 0.8, table.toString());
  }

  @Test
  void aQuestionWithoutChoicesWeighsNothing() {
    List<Choice> choices = List.of(new Choice(0, List.of(NONE, NEAR), 1, 1));
    WeightTable table = ChoiceTrainer.train(List.of("on", "in"), choices, SETTINGS);
    assertEquals(0, table.scores(NEAR)[1]);
  }

  @Test
  void sharesSumToOneHoweverLargeTheScores() {
    double[] shares = WeightTable.shares(new double[] {1000, 1000, -1000});
    assertEquals(0.5, shares[0], 1e-9);
    assertEquals(0, shares[2], 1e-9);
  }

  @SafeVarargs
  private static double[] shares(WeightTable table, SortedSet<String>... options) {
    double[] scores = new double[options.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = table.scores(options[i])[0];
    }
    return WeightTable.shares(scores);
  }
}
