package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	1.647, -0.542, -0.387, 0.962, 0.583, -0.862, -0.201, 0.245,
	-0.902, -1.328, -0.123, 0.018, 0.105, -1.086, -0.106, -0.561,
	0.175, 0.114, -0.716, -0.514, -0.394, -0.389, 0.171, -0.070,
	0.249, -0.596, 0.072, 0.039, 0.537, -0.479, -0.037, -0.170,
	0.181, 0.042, -0.011, 0.136, 0.406, -0.193, -0.016, -0.041,
	0.528, -0.577, 0.845, 0.702, -0.912, -1.045, 0.829, 0.824,
	0.687, -0.732, -0.358, 0.837, 0.954, 0.623, -0.695, -0.750,
	0.984, -0.554, -0.597, -0.223, -0.498, -0.626, 0.301, -0.080,
	0.688, 0.164, -0.867, 0.284, 0.164, -0.353, -0.016, -0.318,
}
