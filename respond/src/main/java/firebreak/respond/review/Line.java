package firebreak.respond.review;

import java.util.List;
import java.util.Optional;

/** A straight line through points: how fast something rises or falls. */
final class Line {

  /*
   * Ordinary least squares with the textbook interval of the slope, slope ± t · s / √Sxx on n − 2
   * degrees of freedom. It assumes independent errors of one size; counts of posts are neither
   * quite, so read it as a description of the curve, not as proof. Two points have no error to
   * speak of, so at least three are needed. O(n).
   */

  /** Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom. */
  private static final double[] STUDENT = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042
  };

  private static final double NORMAL = 1.96;

  private Line() {}

  /** Change of y for one unit of x; absent with fewer than three points or all at one x. */
  static Optional<Interval> slope(List<Point> points) {
    int n = points.size();
    double meanX = points.stream().mapToDouble(Point::x).average().orElse(0);
    double meanY = points.stream().mapToDouble(Point::y).average().orElse(0);
    double sxx = points.stream().mapToDouble(point -> square(point.x() - meanX)).sum();
    if (n < 3 || sxx == 0) {
      return Optional.empty();
    }
    double sxy =
        points.stream().mapToDouble(point -> (point.x() - meanX) * (point.y() - meanY)).sum();
    double slope = sxy / sxx;
    double left =
        points.stream()
            .mapToDouble(point -> square(point.y() - meanY - slope * (point.x() - meanX)))
            .sum();
    double margin = student(n - 2) * Math.sqrt(left / (n - 2) / sxx);
    return Optional.of(new Interval(slope, slope - margin, slope + margin));
  }

  private static double student(int degrees) {
    return degrees <= STUDENT.length ? STUDENT[degrees - 1] : NORMAL;
  }

  private static double square(double value) {
    return value * value;
  }

  /** One observation. */
  record Point(double x, double y) {}
}
