package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	2.814, -0.646, -0.350, 1.416, 0.987, -0.508, -0.202, 0.481,
	-0.580, -1.083, 0.206, 0.055, -0.876, -0.125, -0.000, -0.116,
	-1.523, -0.025, -0.240, 0.141, 0.291, -1.074, -0.647, -0.068,
	-0.124, 0.213, 0.249, 0.405, -0.781, 0.070, -0.029, 0.418,
	-0.771, -0.185, -0.118, 0.220, 0.054, -0.033, 0.401, 0.180,
	-0.331, -0.003, 0.092, 0.582, -0.854, 1.124, 0.767, -0.710,
	-0.755, 0.950, 0.870, 0.565, -0.658, -0.249, 0.695, 1.562,
	1.061, -0.811, -0.915, 1.486, 0.703, 0.479, -0.445, -0.555,
	0.325, 1.105, 0.072, -0.312, 0.234, 0.820, -0.660, -0.904,
	-0.297, -0.623, -0.930, 0.458, 0.251, 0.621, 0.092, 0.287,
	-0.556, -0.209, -0.772, -0.887, -0.284, -0.244, -0.381, 0.113,
	0.121, -0.036, -0.650, -0.180, -1.054, -0.890, -0.236,
}
