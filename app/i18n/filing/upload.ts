import { defineTexts } from '../define-texts';

interface UploadTexts {
	files: string;
	noFiles: string;
	upload: string;
	oneByOne: string;
	uploadButton: string;
}

/** Where files are added to a request. */
export const uploadTexts = defineTexts<UploadTexts>({
	nl: {
		files: 'Toegevoegde bestanden',
		noFiles: 'Er is nog geen bestand toegevoegd.',
		upload: 'Kies een bestand',
		oneByOne: 'Hebt u meer bestanden? Voeg ze een voor een toe.',
		uploadButton: 'Voeg dit bestand toe',
	},
	en: {
		files: 'Files added',
		noFiles: 'No file has been added yet.',
		upload: 'Choose a file',
		oneByOne: 'Do you have more files? Add them one by one.',
		uploadButton: 'Add this file',
	},
});
