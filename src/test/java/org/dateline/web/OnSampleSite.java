package org.dateline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** A test of the site before the samples. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleSite.class,
        properties = {
            "server.address=127.0.0.1",
            "dateline.examples[0]=iran mali",
            "dateline.examples[1]=nothinghere",
            "dateline.examples[2]=drone"
        })
@AutoConfigureMockMvc
@interface OnSampleSite {}
