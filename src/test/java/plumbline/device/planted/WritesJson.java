package plumbline.device.planted;

import com.google.gson.JsonObject;

record WritesJson(JsonObject json) {}
