package check

import "math"

// The features of the two questions that are put to a unit's evidence, and their weights. These were learnt by
// logistic regression on the development part of the clean pairs: whether a target is its source's or another
// sentence's, and whether it translates all of two sentences or one of them
// (go test ./internal/text/check -run TestTrain -train).

// unrelatedFeatures are 14: what the sides share, what they should, how far their lengths are apart.
type unrelatedFeatures [14]float64

// omittedFeatures are 16: how far the target is too short, by length, by sentences and by evidence.
type omittedFeatures [16]float64

var unrelatedWeights = unrelatedFeatures{-0.71, -1.30, -0.65, 0.51, -0.76, -0.91, 0.19, -1.54, -2.52, 0.49, 1.81, -0.42, 0.86, -0.44}
var omittedWeights = omittedFeatures{-2.95, 1.91, 3.92, 1.23, -1.75, 2.62, 1.84, 0.49, 1.57, 0.10, 0.65, -0.05, -0.77, -1.00, 1.21, -1.69}

func (e *evidence) unrelated(from, to float64) (f unrelatedFeatures) {
	words, sounds := e.words.least(), e.sounds.least()
	ratio := math.Abs(logRatio(from, to))
	f = unrelatedFeatures{
		1,
		math.Min(float64(e.words.both), 6), math.Sqrt(float64(e.words.both)), between(words-float64(e.words.both), 0, 8), float64(e.words.both) / (words + 1),
		math.Min(float64(e.sounds.both), 5), between(sounds-float64(e.sounds.both), 0, 8), float64(e.sounds.both) / (sounds + 1),
		math.Min(float64(e.figures.both), 3), math.Min(float64(max(e.figures.src, e.figures.tgt)-e.figures.both), 4),
		ratio, ratio * ratio, math.Min(from, to) / 100,
	}
	if e.figures.least() == 0 && e.figures.src+e.figures.tgt == 2 {
		f[9] = 1 // the other side may have words for both: 70-30, 三七
	}
	if words == 0 {
		f[13] = 1
	}
	return f
}

func (e *evidence) omitted(from, to float64, stops, tgtStops int) (f omittedFeatures) {
	ratio := between(logRatio(from, to), -1, 2.5)
	size := math.Sqrt(math.Max(from, 10)) / 10
	fewer := between(float64(stops-tgtStops), 0, 2)
	alone := func(t tally, most int) float64 { return float64(min(t.src-t.both, most) - min(t.tgt-t.both, most)) }
	f = omittedFeatures{
		1, ratio, ratio * size, math.Pow(math.Max(ratio, 0), 2), 0, fewer, 0,
		math.Min(e.lost, 8), 0, alone(e.words, 10), alone(e.figures, 3), alone(e.sounds, 6), e.lostShare * math.Min(e.lost, 6), size, 0,
		float64(e.words.both) / (e.words.least() + 1),
	}
	if stops >= 2 {
		f[4], f[14] = 1, ratio
	}
	if fewer > 0 {
		f[6] = ratio
	}
	if e.lost >= 2 {
		f[8] = 1
	}
	return f
}

func (t tally) least() float64 { return float64(min(t.src, t.tgt)) }

func logRatio(from, to float64) float64 { return math.Log(from / math.Max(to, 1)) }

func between(x, low, high float64) float64 { return math.Min(math.Max(x, low), high) }

func dot(w, f []float64) (sum float64) {
	for i := range w {
		sum += w[i] * f[i]
	}
	return sum
}
