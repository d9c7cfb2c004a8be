package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	2.826, -0.656, -0.351, 1.412, 0.992, -0.485, -0.206, 0.491,
	-0.575, -1.089, 0.206, 0.055, -0.893, -0.125, -0.000, -0.132,
	-1.515, -0.037, -0.247, 0.115, 0.309, -1.079, -0.652, -0.070,
	-0.124, 0.222, 0.247, 0.407, -0.779, 0.069, -0.029, 0.368,
	-0.789, -0.197, -0.114, 0.219, 0.060, -0.031, 0.398, 0.180,
	-0.320, -0.003, 0.097, 0.596, -0.847, 1.112, 0.766, -0.710,
	-0.753, 0.941, 0.868, 0.543, -0.683, -0.229, 0.693, 1.565,
	1.055, -0.821, -0.889, 1.486, 0.704, 0.472, -0.439, -0.550,
	0.325, 1.173, 0.112, -0.402, 0.192, 0.858, -0.664, -0.892,
	-0.295, -0.626, -0.930, 0.460, 0.260, 0.606, 0.095, 0.289,
	-0.583, -0.216, -0.829, -0.874, -0.277, -0.231, -0.365, 0.118,
	0.128, -0.033, -0.647, -0.180, -1.080, -0.869, -0.241,
}
