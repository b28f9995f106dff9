/** Names of letters a reader's machine may have; the last but one is what pictures are drawn with here. */
export const fontFamily = "'Segoe UI', 'Open Sans', sans-serif";

/** Which of them are brought along, so that a machine without any letters draws the same. */
export const fontName = 'Open Sans';
export const fontFiles = [
  '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
  '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf',
];
