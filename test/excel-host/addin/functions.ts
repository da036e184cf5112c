/** A page that shows nothing: one function and one command, as in an add-in's runtime. */
async function begin(): Promise<void> {
  await Office.onReady();
  CustomFunctions.associate('TIMES', (a: number, b: number) => a * b);
  Office.actions.associate('SHOUT', async (event: Office.AddinCommands.Event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('Z1').values = [['到']];
      await context.sync();
    });
    event.completed();
  });
}

void begin();
