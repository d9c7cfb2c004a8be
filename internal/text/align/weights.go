package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	3.067, -0.867, -0.578, 1.663, 1.079, -1.069, -0.226, 0.479,
	-1.190, -1.928, -0.090, 0.017, 0.037, -1.736, -0.138, -0.617,
	0.294, 0.520, -1.093, -0.700, -0.427, -0.427, 0.252, 0.199,
	0.522, -1.005, 0.177, 0.056, 0.765, -0.755, -0.148, -0.197,
	0.379, 0.245, -0.002, 0.432, 0.246, -0.367, -0.022, 0.046,
	0.739, -0.971, 1.357, 1.037, -1.338, -1.472, 1.268, 1.316,
	1.071, -1.039, -0.566, 1.263, 1.673, 0.950, -1.122, -1.051,
	1.642, -0.838, -0.874, -0.433, -0.790, -0.964, 0.510, -0.078,
	0.857, 0.252, 0.274, -0.840, -0.468, -1.231, -1.151, -0.381,
	-0.264, -0.476, 0.041, 0.286, 0.076, -0.634, -0.046, -0.248,
}
