package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	2.810, -0.715, -0.471, 1.356, 0.863, -0.763, -0.275, 0.206,
	-0.904, -1.212, -0.016, 0.028, -0.202, -1.503, -0.076, -0.323,
	0.221, 0.333, -1.026, -0.646, -0.173, -0.186, 0.161, 0.236,
	0.351, -0.695, 0.094, -0.085, 0.637, -0.797, -0.122, -0.111,
	0.250, -0.020, 0.006, 0.313, 0.176, -0.357, -0.016, 0.080,
	0.620, -0.932, 1.155, 0.767, -0.784, -0.810, 0.927, 1.027,
	0.724, -0.707, -0.270, 0.829, 1.569, 1.010, -0.485, -0.771,
	1.439, 0.853, 0.479, -0.491, -0.450, 0.444, -0.787, -0.950,
	-0.290, -0.776, -0.980, 0.445, 0.134, 0.596, 0.188, 0.222,
	-0.673, -0.312, -0.818, -1.011, -0.366, -0.214, -0.461, 0.070,
	0.356, -0.131, -0.640, -0.026, -1.002, -1.031, -0.226,
}
