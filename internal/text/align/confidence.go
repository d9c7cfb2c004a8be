package align

// The probability of a bead says how much likelier it is than any other way to align these two texts. Whether
// they are translations at all is another question: the beads of two texts that have nothing to do with one
// another score low, each and all. A bead's confidence is its probability, calibrated, less what the scores
// around it put in doubt.

// Scores of beads, on an average of their neighbourhood: below the first the texts are unrelated, above the
// second they are translations. TestUnrelatedTexts holds them against the development data.
const (
	unrelated = 1.0 * sharpness
	related   = 1.8 * sharpness
)

const (
	neighbours  = 12              // beads on each side that say whether a place is a translation
	usualScore  = 3.5 * sharpness // what is supposed before anything is seen
	usualWeight = 2               // and how many beads that counts for
)

// sharpness is what the learnt weights are multiplied with. Holding them near zero makes learning sound, and
// its probabilities too timid.
const sharpness = 1.7

// settle turns probabilities into confidences. Scores are the beads' own, as the weights add them up.
func settle(beads []Bead, scores []float32) {
	sum, count := float32(usualWeight*usualScore), float32(usualWeight)
	add := func(k int, by float32) {
		if k >= 0 && k < len(beads) && beads[k].Src.Len() > 0 && beads[k].Tgt.Len() > 0 {
			sum += by * scores[k]
			count += by
		}
	}
	for k := range neighbours {
		add(k, 1)
	}
	for k := range beads {
		add(k+neighbours, 1)
		add(k-neighbours-1, -1)
		trust := min(max((sum/count-unrelated)/(related-unrelated), 0), 1)
		beads[k].Score = calibrated(beads[k].Score) * float64(trust)
	}
}

// reliability is how often beads of a probability were right in held-out documents, between which
// calibrated draws straight lines.
var reliability = [][2]float64{
	{0, 0}, {.3, .3}, {.4, .45}, {.5, .57}, {.6, .66}, {.7, .74}, {.8, .86}, {.9, .91}, {.96, .915}, {.974, .93}, {.984, .99}, {1, 1},
}

func calibrated(p float64) float64 {
	for k := 1; k < len(reliability); k++ {
		a, b := reliability[k-1], reliability[k]
		if p <= b[0] {
			return a[1] + (p-a[0])*(b[1]-a[1])/(b[0]-a[0])
		}
	}
	return 1
}
